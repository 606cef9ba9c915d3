package org.jietong.survey.internal.component;

import java.util.List;
import org.jietong.survey.internal.loop.FollowingUp;
import org.jietong.survey.internal.pursuit.CallsResource;
import org.jietong.survey.internal.pursuit.FollowUpsResource;
import org.jietong.survey.internal.pursuit.OpinionsResource;
import org.jietong.survey.internal.pursuit.Permissions;
import org.jietong.survey.internal.pursuit.PlansResource;
import org.jietong.survey.internal.pursuit.RectificationsResource;
import org.jietong.survey.internal.resource.Part;

/**
 * Plans, follow-ups, calls, rectifications and opinions over HTTP.
 *
 * @param following what they stand on
 */
record FollowingPart(FollowingUp following) {

    Part part() {
        return new Part(
                "following",
                List.of(
                        new PlansResource(following.plans()),
                        new FollowUpsResource(following.followUps()),
                        new CallsResource(following.calls()),
                        new RectificationsResource(following.rectifications()),
                        new OpinionsResource(following.opinions())),
                Permissions.grants());
    }
}
