-- The words by which cases are found; Derby reads an index forwards only.
create table search_word (
    word varchar(40) not null,
    case_id char(16) for bit data not null
);
create unique index search_word_newest on search_word (word, case_id desc);

-- The work list by urgency.
create index application_by_urgency on application (ended, due_at, id);
drop index application_open_by_due;
