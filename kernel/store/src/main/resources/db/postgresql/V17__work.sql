-- Whose a task is, and what was done about it; what is written of it seldom stands together.
alter table task add column owner_role varchar(20);
alter table task add column owner_id uuid;
alter table task add column owner_name text;
alter table task add column started_at timestamptz;
alter table task add column progress bytea;
create index task_of_owner on task (owner_id) where owner_id is not null;

-- The inspections before supply with their findings.
alter table application add column inspections bytea;

-- Meters: what else is known of them, and each number once in a utility. Numbers that stand twice already are left out of it.
alter table meter add column utility varchar(24);
alter table meter add column size text;
alter table meter add column kind text;
alter table meter add column seal text;
update meter set utility = (select a.utility from application a where a.id = meter.application_id);
update meter set utility = null where exists (
    select 1
    from (select m.utility as u, m.number as n from meter m group by m.utility, m.number having count(*) > 1) twice
    where twice.u = meter.utility and twice.n = meter.number);
alter table meter add constraint meter_number_once unique (utility, number);
