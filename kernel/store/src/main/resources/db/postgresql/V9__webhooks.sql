-- Where events are posted, by which secrets they are signed, and how that goes.
create table webhook (
    succeeded_at timestamptz,
    failed_at timestamptz,
    reason varchar(200),
    failing_since timestamptz,
    failures integer not null,
    next_at timestamptz,
    url varchar(500) not null,
    types varchar(2000) not null,
    utility varchar(24),
    districts text not null,
    active boolean not null,
    ending varchar(20),
    created_at timestamptz not null,
    created_by varchar(400) not null,
    secret varchar(120) not null,
    old_secret varchar(120),
    old_until timestamptz,
    version bigint not null,
    id uuid not null primary key
);
