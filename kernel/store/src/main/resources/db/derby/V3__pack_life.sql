-- Packs so far were all brought by bundles and took force from their own dates.
alter table rule_pack add column stage varchar(20) default 'APPROVED' not null;
create unique index rule_pack_by_digest on rule_pack (digest);

create table rule_pack_activation (
    utility varchar(24) not null,
    recorded_at timestamp not null,
    digest varchar(64) not null,
    effective_from timestamp not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    reason varchar(2000) not null,
    cancelled_at timestamp,
    primary key (utility, recorded_at, digest)
);

insert into rule_pack_activation
    (utility, recorded_at, digest, effective_from, actor_kind, actor_name, reason)
    select utility, published_at, digest, effective_from, 'SYSTEM', 'bundle', '' from rule_pack;

create table rule_pack_event (
    id char(16) for bit data not null primary key,
    digest varchar(64) not null,
    type varchar(20) not null,
    recorded_at timestamp not null,
    actor_kind varchar(20) not null,
    actor_name varchar(1000) not null,
    staff_id char(16) for bit data,
    reason varchar(2000) not null
);
create index rule_pack_event_of_pack on rule_pack_event (digest, id);
