-- What is asked of evidence sources, and who consented to it; kept after it is done.
create table evidence_order (
    application_id uuid not null,
    document varchar(64) not null,
    source varchar(64) not null,
    application_number varchar(50) not null,
    case_number varchar(50) not null,
    consent_kind varchar(20) not null,
    consent_name text not null,
    consent_at timestamptz not null,
    consent_wording varchar(32) not null,
    asked_at timestamptz not null,
    attempts integer not null,
    next_at timestamptz,
    result varchar(20),
    primary key (application_id, document)
);
create index evidence_order_by_time on evidence_order (source, next_at) where next_at is not null;

-- What came of fetching a document, and whether its file was scanned.
alter table document add column fetched text;
alter table document add column scan varchar(20);

-- Broken promises, by a keyed digest of whose they are.
create table broken_promise (
    subject varchar(64) not null,
    application_id uuid not null,
    application_number varchar(50) not null,
    case_id uuid not null,
    case_number varchar(50) not null,
    utility varchar(24) not null,
    district varchar(9) not null,
    submitted_at timestamptz not null,
    document varchar(64) not null,
    promised_by date not null,
    broken_at timestamptz not null,
    lapses_at timestamptz not null,
    lifted_kind varchar(20),
    lifted_name text,
    lifted_at timestamptz,
    lifted_reason text,
    id uuid primary key,
    unique (application_id, document, promised_by)
);
create index broken_promise_of_subject on broken_promise (subject, broken_at);
create index broken_promise_by_time on broken_promise (broken_at);

create table credit_secret (
    id integer primary key,
    secret varchar(64) not null
);
