-- How it went, by those who were asked (R6.1).
create table follow_up (
    application_id uuid not null,
    application_number varchar(50) not null,
    utility varchar(64) not null,
    district varchar(20) not null,
    form varchar(20) not null,
    asked_at timestamptz not null,
    result varchar(20) not null,
    satisfaction integer,
    opinion text,
    actor_kind varchar(20) not null,
    actor_name text not null,
    recorded_at timestamptz not null,
    id uuid not null primary key
);
create index follow_up_of_application on follow_up (application_id, id);
