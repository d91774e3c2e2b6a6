-- Files that no attachment has any more: the petition was destroyed (F-15). A worker destroys them; whoever hands the same file in
-- again takes it off the list first.
create table unlinked_file (
    file text primary key
);
