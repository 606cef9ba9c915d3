-- Where events are posted, by which secrets they are signed, and how that goes.
create table webhook (
    succeeded_at timestamp,
    failed_at timestamp,
    reason varchar(200),
    failing_since timestamp,
    failures integer not null,
    next_at timestamp,
    url varchar(500) not null,
    types varchar(2000) not null,
    utility varchar(24),
    districts varchar(32672) not null,
    active boolean not null,
    ending varchar(20),
    created_at timestamp not null,
    created_by varchar(400) not null,
    secret varchar(120) not null,
    old_secret varchar(120),
    old_until timestamp,
    version bigint not null,
    id char(16) for bit data not null primary key
);
