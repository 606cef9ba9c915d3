-- What tells the keys apart that values here are sealed with; the keys themselves stand elsewhere.
create table sealing_key (
    id integer not null primary key,
    fingerprint varchar(64) not null
);

-- How far the walk over the sealed columns has come, which seals with the key that writes what another or none has sealed.
create table sealing_walk (
    id integer not null primary key,
    key_id integer not null,
    pass integer not null,
    since timestamp not null,
    sealed_column integer not null,
    after_row varchar(200),
    ended boolean not null,
    turn bigint not null
);
insert into sealing_walk (id, key_id, pass, since, sealed_column, ended, turn)
    values (1, 0, 2, timestamp('2021-09-06 00:00:00'), 0, true, 0);

-- Cases are found by blind indexes of words from here on; the words that were in the clear are moved here by the walk.
create table case_word (
    word varchar(40) not null,
    case_id char(16) for bit data not null
);
create unique index case_word_newest on case_word (word, case_id desc);

-- Telephones of accounts and mandates are sealed, and found by blind indexes. A code lives five minutes.
drop index applicant_account_by_phone;
alter table applicant_account alter column phone set data type varchar(200);
alter table applicant_account add column phone_index varchar(40);
alter table applicant_account add constraint applicant_account_by_index unique (phone_index);
delete from phone_code;
drop index mandate_by_principal;
drop index mandate_by_agent;
alter table mandate alter column principal set data type varchar(200);
alter table mandate alter column agent set data type varchar(200);
alter table mandate add column principal_index varchar(40);
alter table mandate add column agent_index varchar(40);
create index mandate_by_principal on mandate (principal_index, given_at);
create index mandate_by_agent on mandate (agent_index, given_at);
alter table credit_secret alter column secret set data type varchar(400);

-- When what tells the applicant was overwritten.
alter table connection_case add column erased_at timestamp;
