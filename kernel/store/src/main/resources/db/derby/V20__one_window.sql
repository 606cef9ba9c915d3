-- The editions of the receipt of each case, with the codes by which third parties verify them.
create table case_receipt (
    case_number varchar(50) not null,
    edition integer not null,
    document varchar(32672) not null,
    primary key (case_number, edition)
);

-- How utilities will connect, by the version of the application that each plan made; nothing changes them.
create table connection_plan (
    application_id char(16) for bit data not null,
    version bigint not null,
    document blob(1M) not null,
    primary key (application_id, version)
);

-- The one reply to a case in its editions; nothing changes them.
create table case_reply (
    case_id char(16) for bit data not null,
    edition integer not null,
    document blob(16M) not null,
    primary key (case_id, edition)
);
