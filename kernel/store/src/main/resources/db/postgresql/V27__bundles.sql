-- What became of the jars of bundles, on each node; nothing changes it.
create table bundle_event (
    id uuid not null primary key,
    node varchar(255) not null,
    name varchar(255) not null,
    version varchar(255) not null,
    digest varchar(64) not null,
    origin varchar(20) not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    recorded_at timestamptz not null,
    result varchar(20) not null,
    code varchar(40),
    reason varchar(2000)
);
create index bundle_event_of_name on bundle_event (name, id);
