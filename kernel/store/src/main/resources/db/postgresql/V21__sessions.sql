-- Sessions of staff and applicants. Those of before end: whoever was signed in signs in again.
drop table staff_session;

create table sign_in_session (
    id uuid not null primary key,
    kind varchar(16) not null,
    subject uuid not null,
    token_digest varchar(64) not null,
    refresh_digest varchar(64),
    spent_digest varchar(64),
    opened_at timestamptz not null,
    used_at timestamptz not null,
    expires_at timestamptz not null,
    ends_at timestamptz not null,
    by_cookie boolean not null,
    client varchar(200) not null
);
create unique index sign_in_session_by_token on sign_in_session (token_digest);
create index sign_in_session_by_refresh on sign_in_session (refresh_digest);
create index sign_in_session_by_spent on sign_in_session (spent_digest);
create index sign_in_session_by_subject on sign_in_session (subject);
create index sign_in_session_by_end on sign_in_session (ends_at);

-- What is known of a staff member's sign-in beside the password.
create table staff_credential (
    staff_id uuid not null primary key,
    change_password boolean not null,
    factor_secret varchar(64),
    factor_confirmed boolean not null,
    factor_step bigint not null,
    recovery varchar(1000) not null
);
