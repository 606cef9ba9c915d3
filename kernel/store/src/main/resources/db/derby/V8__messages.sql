-- How somebody wants to be told; nothing for those who have not said.
alter table connection_case add column notices varchar(4000);
alter table staff add column notices varchar(4000);

create table outgoing_message (
    status varchar(20) not null,
    channel varchar(20) not null,
    handover_key char(16) for bit data not null,
    route integer not null,
    tries integer not null,
    due_at timestamp,
    trying_since timestamp,
    carrier_reference varchar(4000),
    last_error varchar(4000),
    changed_at timestamp not null,
    read_at timestamp,
    version bigint not null,
    message_key char(16) for bit data not null,
    event_id char(16) for bit data not null,
    case_id char(16) for bit data not null,
    application_id char(16) for bit data,
    staff_id char(16) for bit data,
    routes varchar(4000) not null,
    spoken varchar(20) not null,
    quiet varchar(4000),
    template varchar(100) not null,
    filled_in varchar(32672) not null,
    urgent boolean not null,
    created_at timestamp not null,
    id char(16) for bit data not null primary key
);
create unique index outgoing_message_once on outgoing_message (message_key);
create index outgoing_message_by_due on outgoing_message (channel, due_at);
create index outgoing_message_by_handover on outgoing_message (handover_key);
create index outgoing_message_of_case on outgoing_message (case_id, id);
create index outgoing_message_of_staff on outgoing_message (staff_id, read_at, id);
create index outgoing_message_by_status on outgoing_message (status, changed_at);
create index outgoing_message_by_age on outgoing_message (created_at);

create table message_attempt (
    message_id char(16) for bit data not null,
    done_at timestamp not null,
    channel varchar(20) not null,
    kind varchar(20) not null,
    done_by varchar(4000) not null,
    note varchar(4000) not null,
    id char(16) for bit data not null primary key
);
create index message_attempt_of_message on message_attempt (message_id, id);

-- Messages are written of what happens from here on: from the beginning in a new installation, and of nothing old after an
-- upgrade.
insert into journal_reader (place, moved_at, node, leased_until, version, name)
    select place, timestamp('2021-09-06 00:00:00'), cast(null as varchar(100)), timestamp('2021-09-06 00:00:00'), 1, 'messages' from journal_end;
