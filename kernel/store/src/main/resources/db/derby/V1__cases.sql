-- The rows of the lists of an application (document, task, clock_entry, assignment, meter) and of the journal are written
-- by the store alone, in the transaction that writes their application; they carry no foreign keys, which would cost an
-- index and a look-up for each row.
create table connection_case (
    id char(16) for bit data not null primary key,
    number varchar(50) not null unique,
    applicant varchar(4000) not null,
    district varchar(9) not null,
    address varchar(1000) not null,
    project varchar(1000),
    channel varchar(20) not null,
    consent varchar(32672) not null,
    submitted_at timestamp not null
);

create index connection_case_newest on connection_case (id desc);

create table application (
    id char(16) for bit data not null primary key,
    number varchar(50) not null unique,
    case_id char(16) for bit data not null references connection_case,
    case_number varchar(50) not null,
    position integer not null,
    utility varchar(24) not null,
    district varchar(9) not null,
    submitted_at timestamp not null,
    state varchar(20) not null,
    ended boolean not null,
    representative char(16) for bit data not null,
    due_at timestamp,
    due_provisional boolean not null,
    version bigint not null,
    facts varchar(32672) not null,
    category varchar(64) not null,
    pack_version varchar(64) not null,
    pack_digest varchar(64) not null,
    pack_effective_from timestamp not null,
    rules varchar(32672) not null,
    inspection_result varchar(20),
    inspection_findings varchar(32672),
    supply_started_at timestamp,
    remarks varchar(32672) not null
);

-- The foreign key brings an index over case_id. Derby reads an index forwards only, so lists that begin with the newest
-- have one that is descending; it covers what they filter by.
create index application_newest on application (id desc, utility, district, state, category, representative);
create index application_by_representative on application (representative, ended);
create index application_open_by_due on application (ended, due_provisional, due_at);

create table document (
    application_id char(16) for bit data not null,
    position integer not null,
    id char(16) for bit data not null,
    code varchar(64) not null,
    state varchar(20) not null,
    promised_by date,
    sha256 varchar(64),
    media_type varchar(1000),
    size bigint,
    file_name varchar(1000),
    changed_at timestamp not null,
    primary key (application_id, position)
);

create table task (
    application_id char(16) for bit data not null,
    position integer not null,
    id char(16) for bit data not null,
    code varchar(64) not null,
    stage varchar(20) not null,
    ordinal integer not null,
    state varchar(20) not null,
    completed_at timestamp,
    note varchar(1000),
    primary key (application_id, position)
);

create table clock_entry (
    application_id char(16) for bit data not null,
    position integer not null,
    id char(16) for bit data not null,
    kind varchar(20) not null,
    effective_at timestamp not null,
    reason varchar(64),
    note varchar(1000),
    entered_by varchar(1000) not null,
    recorded_at timestamp not null,
    primary key (application_id, position)
);

create table assignment (
    application_id char(16) for bit data not null,
    position integer not null,
    id char(16) for bit data not null,
    representative char(16) for bit data not null,
    name varchar(1000) not null,
    phone varchar(1000) not null,
    since timestamp not null,
    reason varchar(64) not null,
    primary key (application_id, position)
);
create index assignment_of_representative on assignment (representative, since);

create table meter (
    application_id char(16) for bit data not null,
    position integer not null,
    number varchar(1000) not null,
    model varchar(1000),
    reading varchar(200),
    primary key (application_id, position)
);

create table journal_event (
    id char(16) for bit data not null primary key,
    case_id char(16) for bit data not null,
    application_id char(16) for bit data,
    version bigint not null,
    type varchar(64) not null,
    recorded_at timestamp not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    details varchar(32672) not null
);
create index journal_event_of_case on journal_event (case_id, id);
create index journal_event_of_application on journal_event (application_id, version, id);

create table receipt (
    repetition_key varchar(1000) not null primary key,
    digest varchar(64) not null,
    answer varchar(32672) not null,
    kept_at timestamp not null
);

create table staff (
    id char(16) for bit data not null primary key,
    login varchar(64) not null unique,
    name varchar(1000) not null,
    phone varchar(1000) not null,
    roles varchar(1000) not null,
    utility varchar(24),
    districts varchar(32672) not null,
    weight integer not null,
    on_duty boolean not null,
    active boolean not null,
    password_hash varchar(1000) not null
);

create table staff_session (
    token_digest varchar(64) not null primary key,
    staff_id char(16) for bit data not null,
    expires_at timestamp not null
);
create index staff_session_by_end on staff_session (expires_at);

create table rule_pack (
    utility varchar(24) not null,
    version varchar(64) not null,
    digest varchar(64) not null,
    effective_from timestamp not null,
    published_at timestamp not null,
    primary key (utility, version)
);

create table rule_pack_file (
    utility varchar(24) not null,
    version varchar(64) not null,
    path varchar(500) not null,
    content blob(64M) not null,
    primary key (utility, version, path),
    foreign key (utility, version) references rule_pack
);
