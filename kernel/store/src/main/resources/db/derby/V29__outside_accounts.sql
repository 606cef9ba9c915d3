-- Which accounts belong to whom of a provider of identities.
create table outside_account (
    staff_id char(16) for bit data not null,
    issuer varchar(300) not null,
    subject varchar(255) not null,
    primary key (issuer, subject)
);
