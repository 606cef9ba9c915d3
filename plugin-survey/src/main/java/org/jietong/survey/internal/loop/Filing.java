package org.jietong.survey.internal.loop;

import java.util.Optional;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.opinion.Opinion;
import org.jietong.survey.internal.opinion.OpinionRows;
import org.jietong.survey.internal.opinion.OpinionState;
import org.jooq.DSLContext;

/**
 * Files what people wrote, for somebody to give it a theme, an owner and a reply.
 *
 * @param ids makes ids
 */
record Filing(Ids ids) {

    void file(Aftermath aftermath, Consequences.Circumstances known, DSLContext sql) {
        aftermath.opinions().forEach(written -> new OpinionRows(sql)
                .insert(new Opinion(
                        ids.next(),
                        aftermath.response(),
                        written.question(),
                        known.customer(),
                        written.words(),
                        aftermath.answerable(),
                        OpinionState.NEW,
                        Optional.empty(),
                        Optional.empty(),
                        aftermath.completedAt(),
                        1)));
    }
}
