-- How long an application took, measured in the statement that starts its supply, for forecasts; decimals as texts.
alter table application add column net_working_days varchar(40);
alter table application add column limit_working_days varchar(40);
alter table application add column load_then varchar(40);
create index application_finished on application (utility, category, supply_started_at desc) where net_working_days is not null;

-- Those that were connected before are measured by the sweep, which looks at them once.
update application set wakes_at = supply_started_at where supply_started_at is not null;

-- When it lay with its applicant, which the target of the acceptance stage does not count.
alter table application add column returned text default '[]' not null;
