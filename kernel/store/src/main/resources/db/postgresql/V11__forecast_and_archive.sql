-- How long an application took, measured in the statement that starts its supply, for forecasts; decimals as texts.
alter table application add column net_working_days varchar(40);
alter table application add column limit_working_days varchar(40);
alter table application add column load_then varchar(40);
create index application_finished on application (utility, category, supply_started_at desc) where net_working_days is not null;

-- Those that were connected before are measured by the sweep, which looks at them once.
update application set wakes_at = supply_started_at where supply_started_at is not null;

-- When it lay with its applicant, which the target of the acceptance stage does not count.
alter table application add column returned text default '[]' not null;

-- Files of events that have left the journal, and which cases these are of.
create table journal_archive (
    in_month varchar(7) not null,
    file varchar(200) not null,
    sha256 varchar(64) not null,
    event_count integer not null,
    first_place bigint not null,
    last_place bigint not null,
    archived_at timestamptz not null,
    id uuid not null primary key
);
create index journal_archive_of_month on journal_archive (in_month, first_place);

create table journal_archived_case (
    case_id uuid not null,
    archive_id uuid not null,
    primary key (case_id, archive_id)
);
