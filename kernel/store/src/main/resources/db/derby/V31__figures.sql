-- What became of each application that ended (R7.3); its days are added up in outcome_day in the same transaction.
create table outcome (
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    ended_on date not null,
    ending varchar(20) not null,
    net_days decimal(12,4),
    gross_days decimal(12,4),
    limit_days decimal(12,4),
    on_time boolean not null,
    returns integer not null,
    promise varchar(20) not null,
    application_id char(16) for bit data not null primary key
);
create index outcome_of_day on outcome (ended_on, utility, category, district, representative);

create table outcome_day (
    connected bigint not null,
    on_time bigint not null,
    rejected bigint not null,
    withdrawn bigint not null,
    returned bigint not null,
    returns bigint not null,
    kept bigint not null,
    broken bigint not null,
    net_days decimal(19,4) not null,
    gross_days decimal(19,4) not null,
    ended_on date not null,
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    primary key (ended_on, utility, category, district, representative)
);

-- Where each open application stands; figures are counted from the index alone.
create table open_application (
    utility varchar(24) not null,
    category varchar(64) not null,
    district varchar(9) not null,
    representative char(16) for bit data not null,
    accepted boolean not null,
    stands boolean not null,
    stands_until timestamp,
    risk_at timestamp,
    due_at timestamp,
    application_id char(16) for bit data not null primary key
);
create index open_application_standing on open_application
    (utility, district, category, representative, accepted, stands, stands_until, risk_at, due_at);
