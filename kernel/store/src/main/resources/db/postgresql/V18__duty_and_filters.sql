-- What representatives can do, and what applications need; the category is empty for all of a utility.
create table staff_skill (
    staff_id uuid not null,
    skill varchar(32) not null,
    primary key (staff_id, skill)
);

create table skill_need (
    utility varchar(24) not null,
    category varchar(64) not null,
    skill varchar(32) not null,
    primary key (utility, category, skill)
);

create table duty_shift (
    id uuid not null primary key,
    representative uuid not null,
    days varchar(200) not null,
    begins varchar(5) not null,
    ends varchar(5) not null,
    holds varchar(20) not null,
    first_day date not null,
    last_day date
);
create index duty_shift_by_end on duty_shift (last_day);

create table duty_change (
    id uuid not null primary key,
    duty_day date not null,
    representative uuid not null,
    substitute uuid,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    unique (representative, duty_day)
);
create index duty_change_by_day on duty_change (duty_day);

-- A row for whoever's time is arranged: it is held while that is done, so that the next one sees what was entered.
create table duty_turn (
    owner varchar(64) not null primary key,
    turns bigint not null
);

create table saved_filter (
    id uuid not null primary key,
    owner uuid not null,
    name varchar(240) not null,
    shared boolean not null,
    utility varchar(24),
    parameters varchar(16000) not null,
    changed_at timestamptz not null,
    unique (owner, name)
);
create index saved_filter_shared on saved_filter (shared, name);
