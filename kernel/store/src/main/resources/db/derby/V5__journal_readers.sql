-- Events get their place in the journal after they were committed, by one transaction at a time: so none comes in below a place
-- that has been read, however late it is committed.
alter table journal_event add column place bigint;
create index journal_event_by_place on journal_event (place);

create table journal_end (
    id integer not null primary key,
    place bigint not null
);
insert into journal_end (id, place) values (1, 0);

create table journal_reader (
    place bigint not null,
    moved_at timestamp not null,
    node varchar(100),
    leased_until timestamp not null,
    version bigint not null,
    name varchar(100) not null primary key
);

create table journal_set_aside (
    event_id char(16) for bit data not null,
    given_up_at timestamp not null,
    reason varchar(1000) not null,
    name varchar(100) not null,
    place bigint not null,
    primary key (name, place)
);
