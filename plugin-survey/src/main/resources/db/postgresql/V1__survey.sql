-- What is asked. A version that was published is never changed again.
create table survey_questionnaire (
    code varchar(64) not null primary key,
    subject varchar(20) not null,
    utility varchar(24),
    revision integer not null
);

create table survey_version (
    questionnaire varchar(64) not null references survey_questionnaire,
    version integer not null,
    state varchar(20) not null,
    definition text not null,
    digest varchar(64) not null,
    revision integer not null,
    changed_at timestamptz not null,
    changed_kind varchar(20) not null,
    changed_by varchar(1000) not null,
    primary key (questionnaire, version),
    unique (questionnaire, version, digest)
);

-- Holds on to the digest of what was published, so that the database itself lets no other take its place.
create table survey_publication (
    questionnaire varchar(64) not null,
    version integer not null,
    digest varchar(64) not null,
    published_at timestamptz not null,
    published_kind varchar(20) not null,
    published_by varchar(1000) not null,
    retired_at timestamptz,
    retired_kind varchar(20),
    retired_by varchar(1000),
    primary key (questionnaire, version),
    foreign key (questionnaire, version, digest) references survey_version (questionnaire, version, digest)
);

-- Who may answer. The token itself is nowhere.
create table survey_invitation (
    id uuid not null primary key,
    token_digest varchar(64) not null unique,
    questionnaire varchar(64) not null,
    version integer not null,
    subject varchar(20) not null,
    application varchar(50),
    account varchar(64),
    utility varchar(24) not null,
    category varchar(64),
    district varchar(9),
    representative uuid,
    respondent varchar(64) not null,
    form varchar(20) not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    state varchar(20) not null,
    origin varchar(200) unique,
    foreign key (questionnaire, version) references survey_publication (questionnaire, version)
);
create index survey_invitation_by_end on survey_invitation (state, expires_at);
create index survey_invitation_of_respondent on survey_invitation (respondent, issued_at);
create index survey_invitation_of_application on survey_invitation (application);

create table survey_draft (
    invitation uuid not null primary key references survey_invitation,
    answers text not null,
    saved_at timestamptz not null
);

create table survey_file (
    id uuid not null primary key,
    invitation uuid not null references survey_invitation,
    question_key varchar(130) not null,
    sha256 varchar(64) not null,
    media_type varchar(100) not null,
    size bigint not null,
    file_name varchar(200) not null,
    scan varchar(20) not null,
    kept_at timestamptz not null
);
create index survey_file_of_invitation on survey_file (invitation);

-- What was answered: one for each invitation, and never changed.
create table survey_response (
    id uuid not null primary key,
    invitation uuid not null unique references survey_invitation,
    questionnaire varchar(64) not null,
    version integer not null,
    subject varchar(20) not null,
    utility varchar(24) not null,
    category varchar(64),
    district varchar(9),
    representative uuid,
    form varchar(20) not null,
    completed_at timestamptz not null,
    unhappy boolean not null,
    entered_by uuid,
    entered_name varchar(1000)
);
create index survey_response_by_questionnaire on survey_response (questionnaire, id);
create index survey_response_by_subject on survey_response (subject, utility, completed_at);

create table survey_answer (
    response uuid not null references survey_response,
    question_key varchar(130) not null,
    ordinal integer not null,
    kind varchar(20) not null,
    number_value numeric(21, 6),
    text_value varchar(4000),
    primary key (response, question_key, ordinal)
);
