-- Whose a task is, and what was done about it; what is written of it seldom stands together.
alter table task add column owner_role varchar(20);
alter table task add column owner_id char(16) for bit data;
alter table task add column owner_name varchar(1000);
alter table task add column started_at timestamp;
alter table task add column progress blob(4M);

-- The inspections before supply with their findings.
alter table application add column inspections blob(16M);

-- What else is known of meters. One that was taken out elsewhere may be set again, so numbers may stand more than once.
alter table meter add column size varchar(1000);
alter table meter add column kind varchar(1000);
alter table meter add column seal varchar(1000);
