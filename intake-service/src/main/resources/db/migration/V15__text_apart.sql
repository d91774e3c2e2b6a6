-- The text that is searched, normalised once and in a table of its own: a petition changes its state many times, its text
-- never, and some hundred entries of the index should be written once.
create table petition_text (
    petition_id uuid primary key,
    said        text not null
);
alter table petition drop column words;

create or replace function search_words(said text) returns tsvector language sql immutable strict parallel safe
    return (
        select coalesce(array_to_tsvector(array_agg(distinct pair)), ''::tsvector)
        from (
            select letter || coalesce(lead(letter) over (order by place), '') as pair
            from regexp_split_to_table(left(said, 60000), '') with ordinality as letters (letter, place)) pairs
        where pair <> '');

insert into petition_text select id, search_text(title || chr(10) || text) from petition;
create index petition_text_words on petition_text using gin (search_words(said));
