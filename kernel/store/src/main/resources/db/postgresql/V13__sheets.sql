-- Drawing, bill of materials and settlement sheet of a simple project as they were at its acceptance; nothing changes them.
create table application_sheets (
    application_id uuid primary key,
    document bytea not null
);
