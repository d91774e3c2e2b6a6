-- The same file of two persons, or for two uses, is two entries: nobody is shown who else handed it in (X-35). The store has it once.
alter table attachment drop constraint attachment_petition_id_file_key;
create index attachment_petition on attachment (petition_id);
