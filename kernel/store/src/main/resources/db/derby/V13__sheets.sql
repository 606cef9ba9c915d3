-- Drawing, bill of materials and settlement sheet of a simple project as they were at its acceptance; nothing changes them.
create table application_sheets (
    application_id char(16) for bit data not null primary key,
    document blob(16M) not null
);
