-- Who asked for what, and what came of it; sealed into a chain by one transaction at a time.
create table audit_entry (
    at_instant timestamptz not null,
    by_kind varchar(20) not null,
    by_id varchar(100) not null,
    by_name varchar(1000) not null,
    operation varchar(300) not null,
    subject varchar(1000) not null,
    status integer not null,
    origin varchar(100) not null,
    details text not null,
    place bigint,
    seal char(64),
    id uuid not null primary key
);
create index audit_entry_by_place on audit_entry (place, id);
create index audit_entry_by_subject on audit_entry (subject, id);
create index audit_entry_by_account on audit_entry (by_id, id);

create table audit_end (
    id integer not null primary key,
    place bigint not null,
    seal char(64) not null
);
insert into audit_end (id, place, seal)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
