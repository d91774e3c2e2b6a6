-- The text that is searched, normalised once and in a table of its own: a petition changes its state many times, its text
-- never, and some hundred entries of the index should be written once.
create table petition_text (
    petition_id uuid primary key,
    said        text not null
);
alter table petition drop column words;

drop function search_words(text);

-- Beside its pairs the era that a petition is of, the beginning of its id: what is asked for comes newest first. No pair
-- has capital letters.
create function search_words(said text, id uuid) returns tsvector language sql immutable strict parallel safe
    return (
        select array_to_tsvector(array_agg(distinct word))
        from (
            select letter || coalesce(lead(letter) over (order by place), '') as word
            from regexp_split_to_table(left(said, 60000), '') with ordinality as letters (letter, place)
            union all select 'ERA' || left(id::text, 5)) words
        where word <> '');

-- Within some eras; from 0, within all.
create function search_query(asked text, from_era integer, to_era integer) returns tsquery
    language sql immutable strict parallel safe
    return case
        when from_era = 0 then search_query(asked)
        else search_query(asked) && (
            select string_agg('ERA' || lpad(to_hex(era), 5, '0'), ' | ')::tsquery
            from generate_series(from_era, to_era) era)
    end;

insert into petition_text select id, search_text(title || chr(10) || text) from petition;
create index petition_text_words on petition_text using gin (search_words(said, petition_id));

-- Who is linked to a petition: how often a matter was raised is asked for every report.
create index petition_linked_to on petition (linked_to) where linked_to is not null;
