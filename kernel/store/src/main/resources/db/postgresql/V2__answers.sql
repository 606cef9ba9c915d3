-- Answers to changes that can be asked for again, by the digest of caller, address and key.
create table answer (
    repetition_key varchar(64) primary key,
    digest varchar(64) not null,
    status integer not null,
    headers text not null,
    body bytea not null,
    kept_at timestamptz not null
);
create index answer_by_age on answer (kept_at);
create index receipt_by_age on receipt (kept_at);
