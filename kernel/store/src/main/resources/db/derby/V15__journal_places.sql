-- Events without a place are found in the order of their ids without sorting all of them.
drop index journal_event_by_place;
create index journal_event_by_place on journal_event (place, id);
