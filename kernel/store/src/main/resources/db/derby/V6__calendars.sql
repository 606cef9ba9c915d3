create table calendar_schedule (
    digest varchar(64) not null primary key,
    schedule_year integer not null,
    stage varchar(20) not null,
    added_at timestamp not null,
    content blob(1M) not null
);

create table calendar_event (
    id char(16) for bit data not null primary key,
    schedule_year integer not null,
    digest varchar(64) not null references calendar_schedule,
    type varchar(20) not null,
    recorded_at timestamp not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    staff_id char(16) for bit data,
    reason varchar(2000) not null
);
create index calendar_event_of_schedule on calendar_event (digest, id);

-- Open applications are gone through in the order of their ids when the calendar has changed.
create index application_open on application (ended, id);
