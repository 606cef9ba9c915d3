-- The words by which cases are found.
create table search_word (
    word varchar(40) not null,
    case_id uuid not null
);
create unique index search_word_newest on search_word (word, case_id desc);

-- The work list by urgency.
create index application_by_urgency on application (due_at, id) where not ended;
drop index application_open_by_due;
