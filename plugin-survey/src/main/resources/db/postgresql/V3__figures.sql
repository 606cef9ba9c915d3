-- What was rated and written, one row for each key, with all that figures are taken apart by, the first days of its week and
-- month among it: the index below answers them alone, without a join. Written with the response and never changed.
create table survey_rating (
    response uuid not null,
    question_key varchar(130) not null,
    kind varchar(20) not null,
    given smallint not null,
    given_on date not null,
    week_of date not null,
    month_of date not null,
    questionnaire varchar(64) not null,
    version integer not null,
    utility varchar(24) not null,
    category varchar(64),
    district varchar(9),
    representative uuid,
    form varchar(20) not null,
    primary key (response, question_key)
);
create index survey_rating_figures on survey_rating
    (kind, given_on, question_key, given, week_of, month_of, utility, district, category, representative, questionnaire,
    version, form, response);

create index survey_invitation_figures on survey_invitation
    (issued_at, state, expires_at, utility, district, category, representative, questionnaire, version, form);
