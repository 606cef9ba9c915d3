-- How far the walk over the open deadlines has come that a change of the calendar asks for.
create table deadline_walk (
    id integer not null primary key,
    calendar varchar(64) not null,
    under_way boolean not null,
    after_id char(16) for bit data,
    again_at timestamp,
    turn bigint not null
);
insert into deadline_walk (id, calendar, under_way, turn) values (1, '', false, 0);

-- How many sources the consent of a case was withdrawn for, which only grows: of two withdrawals one comes second.
alter table connection_case add column consent_withdrawn integer not null default 0;

-- How evidence sources fare, over all nodes.
create table evidence_source (
    source varchar(64) not null primary key,
    last_success timestamp,
    last_failure timestamp,
    failures integer not null
);
