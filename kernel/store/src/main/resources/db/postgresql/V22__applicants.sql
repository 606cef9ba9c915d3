-- Applicants who sign in by telephone.
create table applicant_account (
    id uuid not null primary key,
    phone varchar(32) not null,
    created_at timestamptz not null
);
create unique index applicant_account_by_phone on applicant_account (phone);

-- One-time codes, as digests.
create table phone_code (
    id uuid not null primary key,
    phone varchar(32) not null,
    purpose varchar(32) not null,
    digest varchar(64) not null,
    address varchar(64) not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries integer not null
);
create index phone_code_by_phone on phone_code (phone, sent_at);
create index phone_code_by_address on phone_code (address, sent_at);
create index phone_code_by_time on phone_code (sent_at);

-- Who may act for whom, and until when; kept after the end.
create table mandate (
    id uuid not null primary key,
    principal varchar(32) not null,
    agent varchar(32) not null,
    given_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz
);
create index mandate_by_principal on mandate (principal, given_at);
create index mandate_by_agent on mandate (agent, given_at);
