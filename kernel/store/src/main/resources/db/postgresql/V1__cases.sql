-- The rows of the lists of an application (document, task, clock_entry, assignment, meter) and of the journal are written
-- by the store alone, in the transaction that writes their application; they carry no foreign keys, which would cost an
-- index and a look-up for each row.
create table connection_case (
    id uuid primary key,
    number varchar(50) not null unique,
    applicant text not null,
    district varchar(9) not null,
    address text not null,
    project text,
    channel varchar(20) not null,
    consent text not null,
    submitted_at timestamptz not null
);

create table application (
    id uuid primary key,
    number varchar(50) not null unique,
    case_id uuid not null references connection_case,
    case_number varchar(50) not null,
    position integer not null,
    utility varchar(24) not null,
    district varchar(9) not null,
    submitted_at timestamptz not null,
    state varchar(20) not null,
    ended boolean not null,
    representative uuid not null,
    due_at timestamptz,
    due_provisional boolean not null,
    version bigint not null,
    facts text not null,
    category varchar(64) not null,
    pack_version varchar(64) not null,
    pack_digest varchar(64) not null,
    pack_effective_from timestamptz not null,
    rules text not null,
    inspection_result varchar(20),
    inspection_findings text,
    supply_started_at timestamptz,
    remarks text not null
);
create index application_of_case on application (case_id, position);
create index application_by_place on application (utility, district, id);
create index application_by_state on application (state, utility, id);
create index application_by_representative on application (representative, ended, id);
create index application_open_by_due on application (due_at) where not ended;
create index application_open_provisional on application (id) where due_provisional and not ended;

create table document (
    application_id uuid not null,
    position integer not null,
    id uuid not null,
    code varchar(64) not null,
    state varchar(20) not null,
    promised_by date,
    sha256 varchar(64),
    media_type text,
    size bigint,
    file_name text,
    changed_at timestamptz not null,
    primary key (application_id, position)
);

create table task (
    application_id uuid not null,
    position integer not null,
    id uuid not null,
    code varchar(64) not null,
    stage varchar(20) not null,
    ordinal integer not null,
    state varchar(20) not null,
    completed_at timestamptz,
    note text,
    primary key (application_id, position)
);

create table clock_entry (
    application_id uuid not null,
    position integer not null,
    id uuid not null,
    kind varchar(20) not null,
    effective_at timestamptz not null,
    reason varchar(64),
    note text,
    entered_by text not null,
    recorded_at timestamptz not null,
    primary key (application_id, position)
);

create table assignment (
    application_id uuid not null,
    position integer not null,
    id uuid not null,
    representative uuid not null,
    name text not null,
    phone text not null,
    since timestamptz not null,
    reason varchar(64) not null,
    primary key (application_id, position)
);
create index assignment_of_representative on assignment (representative, since);

create table meter (
    application_id uuid not null,
    position integer not null,
    number text not null,
    model text,
    reading varchar(200),
    primary key (application_id, position)
);

create table journal_event (
    id uuid primary key,
    case_id uuid not null,
    application_id uuid,
    version bigint not null,
    type varchar(64) not null,
    recorded_at timestamptz not null,
    actor_kind varchar(20) not null,
    actor_name text not null,
    details text not null
);
create index journal_event_of_case on journal_event (case_id, id);
create index journal_event_of_application on journal_event (application_id, version, id);

create table receipt (
    repetition_key text primary key,
    digest varchar(64) not null,
    answer text not null,
    kept_at timestamptz not null
);

create table staff (
    id uuid primary key,
    login varchar(64) not null unique,
    name text not null,
    phone text not null,
    roles text not null,
    utility varchar(24),
    districts text not null,
    weight integer not null,
    on_duty boolean not null,
    active boolean not null,
    password_hash text not null
);

create table staff_session (
    token_digest varchar(64) primary key,
    staff_id uuid not null,
    expires_at timestamptz not null
);
create index staff_session_by_end on staff_session (expires_at);

create table rule_pack (
    utility varchar(24) not null,
    version varchar(64) not null,
    digest varchar(64) not null,
    effective_from timestamptz not null,
    published_at timestamptz not null,
    primary key (utility, version)
);

create table rule_pack_file (
    utility varchar(24) not null,
    version varchar(64) not null,
    path varchar(500) not null,
    content bytea not null,
    primary key (utility, version, path),
    foreign key (utility, version) references rule_pack
);
