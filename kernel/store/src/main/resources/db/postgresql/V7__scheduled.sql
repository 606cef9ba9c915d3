-- When each job is due, and who runs it; the columns are those that the scheduler's library asks for.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

-- The next instant at which something becomes due by itself, and who was told what of the deadline. Clocks that run
-- already are looked at once, which finds the instant.
alter table application add column wakes_at timestamptz;
alter table application add column escalations text default '[]' not null;
update application set wakes_at = submitted_at where ended = false and due_at is not null;
create index application_by_waking on application (wakes_at, id) where wakes_at is not null;

-- How far the reader was warned of the day that was promised.
alter table document add column warned varchar(20);
