-- The machines of others that hand in and follow cases, the keys by which they sign, encrypted, and the requests used up.
create table channel_account (
    name varchar(100) not null,
    kind varchar(20) not null,
    permissions varchar(2000) not null,
    utility varchar(24),
    districts varchar(32672) not null,
    created_at timestamp not null,
    created_by varchar(400) not null,
    closed_at timestamp,
    id char(16) for bit data not null primary key
);
create unique index channel_account_by_name on channel_account (name);

create table channel_key (
    channel_id char(16) for bit data not null,
    sealed_secret varchar(300) not null,
    created_at timestamp not null,
    ends_at timestamp,
    id char(16) for bit data not null primary key
);
create index channel_key_of_channel on channel_key (channel_id);

create table used_request (
    until_instant timestamp not null,
    key_id char(16) for bit data not null,
    nonce varchar(64) not null,
    primary key (key_id, nonce)
);
create index used_request_by_end on used_request (until_instant);
