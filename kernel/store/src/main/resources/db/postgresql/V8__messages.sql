-- How somebody wants to be told; nothing for those who have not said.
alter table connection_case add column notices text;
alter table staff add column notices text;

create table outgoing_message (
    status varchar(20) not null,
    channel varchar(20) not null,
    handover_key uuid not null,
    route integer not null,
    tries integer not null,
    due_at timestamptz,
    trying_since timestamptz,
    carrier_reference text,
    last_error text,
    changed_at timestamptz not null,
    read_at timestamptz,
    version bigint not null,
    message_key uuid not null,
    event_id uuid not null,
    case_id uuid not null,
    application_id uuid,
    staff_id uuid,
    routes text not null,
    spoken varchar(20) not null,
    quiet text,
    template varchar(100) not null,
    filled_in text not null,
    urgent boolean not null,
    created_at timestamptz not null,
    id uuid not null primary key
);
create unique index outgoing_message_once on outgoing_message (message_key);
create index outgoing_message_by_due on outgoing_message (channel, due_at) where due_at is not null;
create index outgoing_message_by_handover on outgoing_message (handover_key);
create index outgoing_message_of_case on outgoing_message (case_id, id);
create index outgoing_message_of_staff on outgoing_message (staff_id, read_at, id) where staff_id is not null;
create index outgoing_message_by_status on outgoing_message (status, changed_at);
create index outgoing_message_by_age on outgoing_message (created_at);

create table message_attempt (
    message_id uuid not null,
    done_at timestamptz not null,
    channel varchar(20) not null,
    kind varchar(20) not null,
    done_by text not null,
    note text not null,
    id uuid not null primary key
);
create index message_attempt_of_message on message_attempt (message_id, id);

-- Messages are written of what happens from here on: from the beginning in a new installation, and of nothing old after an
-- upgrade.
insert into journal_reader (place, moved_at, node, leased_until, version, name)
    select place, timestamptz '2021-09-06 00:00:00Z', null, timestamptz '2021-09-06 00:00:00Z', 1, 'messages' from journal_end;
