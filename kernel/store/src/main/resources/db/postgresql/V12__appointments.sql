-- A seat is taken by counting, so that the check is the last word: no more seats than there are, whoever asks at once.
create table visit_slot (
    id uuid not null primary key,
    host varchar(64) not null,
    utility varchar(24) not null,
    district varchar(9),
    representative uuid,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    capacity integer not null,
    booked integer not null,
    offered boolean not null,
    unique (host, begins_at),
    check (booked >= 0 and booked <= capacity)
);
create index visit_slot_by_time on visit_slot (begins_at);

create table appointment (
    id uuid not null primary key,
    case_id uuid not null,
    case_number varchar(50) not null,
    position integer not null,
    slot_id uuid not null references visit_slot,
    utility varchar(24) not null,
    district varchar(9),
    representative uuid,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    applications text not null,
    state varchar(20) not null,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    reason varchar(2000),
    revision integer not null,
    unique (case_id, position)
);
create index appointment_by_time on appointment (begins_at);
create index appointment_of_representative on appointment (representative, begins_at);

create table calendar_feed (
    representative uuid not null primary key,
    token_digest varchar(64) not null unique,
    made_at timestamptz not null
);

create table staff_leave (
    id uuid not null primary key,
    representative uuid not null,
    begins_at timestamptz not null,
    ends_at timestamptz not null,
    kind varchar(20) not null,
    substitute uuid,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null
);
create index staff_leave_by_end on staff_leave (ends_at);

create table case_message (
    id uuid not null primary key,
    case_id uuid not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    words text not null,
    written_at timestamptz not null,
    read_at timestamptz,
    waiting boolean not null
);
create index case_message_of_case on case_message (case_id, written_at);
create index case_message_waiting on case_message (waiting, case_id, written_at);

create table task_nudge (
    task_id uuid not null,
    nudged_on date not null,
    primary key (task_id, nudged_on)
);
