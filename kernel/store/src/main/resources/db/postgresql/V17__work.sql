-- Whose a task is, and what was done about it; what is written of it seldom stands together.
alter table task add column owner_role varchar(20);
alter table task add column owner_id uuid;
alter table task add column owner_name text;
alter table task add column started_at timestamptz;
alter table task add column progress bytea;
create index task_of_owner on task (owner_id) where owner_id is not null;

-- The inspections before supply with their findings.
alter table application add column inspections bytea;

-- What else is known of meters. One that was taken out elsewhere may be set again, so numbers may stand more than once.
alter table meter add column size text;
alter table meter add column kind text;
alter table meter add column seal text;
