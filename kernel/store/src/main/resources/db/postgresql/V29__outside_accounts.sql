-- Which accounts belong to whom of a provider of identities.
create table outside_account (
    staff_id uuid not null,
    issuer varchar(300) not null,
    subject varchar(255) not null,
    primary key (issuer, subject)
);
