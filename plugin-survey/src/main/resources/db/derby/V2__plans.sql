-- Plans of follow-ups: what makes them ask, whom, when.
create table survey_plan (
    code varchar(40) not null primary key,
    definition varchar(16000) not null,
    since timestamp,
    version bigint not null
);

-- Who is supplied: the frame of samples and seasons, kept by reading the journal.
create table survey_supply (
    application char(16) for bit data not null primary key,
    number varchar(50) not null,
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    respondent varchar(64) not null,
    supplied_at timestamp not null
);
create index survey_supply_by_time on survey_supply (supplied_at, application);

-- What a plan drew on a day, with all that is needed to draw it again.
create table survey_draw (
    id char(16) for bit data not null primary key,
    plan varchar(40) not null,
    drawn_for date not null,
    seed bigint,
    margin decimal(7, 6),
    population integer not null,
    sample_size integer not null,
    drawn_at timestamp not null,
    finished boolean not null,
    unique (plan, drawn_for)
);
create table survey_frame (
    draw char(16) for bit data not null,
    application char(16) for bit data not null,
    primary key (draw, application)
);

-- One person asked because of one thing; the origin is that thing, so that nobody is asked twice because of it.
create table survey_follow_up (
    id char(16) for bit data not null primary key,
    origin varchar(160) not null unique,
    plan varchar(40) not null,
    application char(16) for bit data not null,
    number varchar(50) not null,
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    respondent varchar(64) not null,
    triggered_at timestamp not null,
    state varchar(20) not null,
    step integer not null,
    form varchar(20) not null,
    next_at timestamp,
    invitation char(16) for bit data,
    asked_at timestamp,
    reminded integer not null,
    ended_at timestamp,
    rectification char(16) for bit data,
    version bigint not null
);
create index survey_follow_up_due on survey_follow_up (next_at, id);
create index survey_follow_up_person on survey_follow_up (respondent, asked_at);
create index survey_follow_up_asked on survey_follow_up (invitation);
create index survey_follow_up_number on survey_follow_up (number);

-- Follow-ups that staff put by telephone or at a visit, and how each attempt ended.
create table survey_call (
    id char(16) for bit data not null primary key,
    follow_up char(16) for bit data not null,
    invitation char(16) for bit data not null unique,
    form varchar(20) not null,
    number varchar(50) not null,
    utility varchar(24) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    state varchar(20) not null,
    attempts integer not null,
    next_at timestamp not null,
    held_by char(16) for bit data,
    held_until timestamp,
    version bigint not null
);
create index survey_call_list on survey_call (state, next_at, id);
create index survey_call_follow_up on survey_call (follow_up);
create table survey_call_attempt (
    call_id char(16) for bit data not null,
    ordinal integer not null,
    tried_at timestamp not null,
    staff char(16) for bit data not null,
    staff_name varchar(200) not null,
    result varchar(20) not null,
    note varchar(1000) not null,
    primary key (call_id, ordinal)
);

-- The unwilling, by a blind key of the person.
create table survey_refusal (
    respondent varchar(64) not null primary key,
    source varchar(20) not null,
    registered_at timestamp not null
);

-- What unhappy answers set going.
create table survey_rectification (
    id char(16) for bit data not null primary key,
    response char(16) for bit data not null unique,
    plan varchar(40),
    application char(16) for bit data not null,
    number varchar(50) not null,
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    respondent varchar(64) not null,
    questions varchar(2000) not null,
    owner char(16) for bit data not null,
    due_on date not null,
    round integer not null,
    state varchar(20) not null,
    opened_at timestamp not null,
    note varchar(16000),
    done_by char(16) for bit data,
    done_at timestamp,
    closed_by char(16) for bit data,
    closed_reason varchar(16000),
    closed_at timestamp,
    next_at timestamp,
    version bigint not null
);
create index survey_rectification_due on survey_rectification (next_at, id);
create index survey_rectification_list on survey_rectification (state, due_on, id);

-- What people wrote in their own words, and what they were told.
create table survey_opinion (
    id char(16) for bit data not null primary key,
    response char(16) for bit data not null,
    question varchar(100) not null,
    application char(16) for bit data not null,
    number varchar(50) not null,
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    respondent varchar(64) not null,
    words varchar(32672) not null,
    answerable boolean not null,
    state varchar(20) not null,
    theme varchar(64),
    owner char(16) for bit data,
    reply varchar(16000),
    replied_by char(16) for bit data,
    replied_at timestamp,
    written_at timestamp not null,
    version bigint not null,
    unique (response, question)
);
create index survey_opinion_list on survey_opinion (state, written_at, id);

-- What still follows from a response; written with it, and removed once it is done.
create table survey_aftermath (
    response char(16) for bit data not null primary key,
    content varchar(32672) not null,
    next_at timestamp not null
);
create index survey_aftermath_due on survey_aftermath (next_at, response);
