-- How it went, by those who were asked (R6.1).
create table follow_up (
    application_id char(16) for bit data not null,
    application_number varchar(50) not null,
    utility varchar(64) not null,
    district varchar(20) not null,
    form varchar(20) not null,
    asked_at timestamp not null,
    result varchar(20) not null,
    satisfaction integer,
    opinion varchar(8000),
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    recorded_at timestamp not null,
    id char(16) for bit data not null primary key
);
create index follow_up_of_application on follow_up (application_id, id);
