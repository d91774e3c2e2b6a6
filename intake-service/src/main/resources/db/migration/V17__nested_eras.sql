-- Eras lie in one another: a span of the past, however long, is a few entries of the index.
drop index petition_text_words;
drop function search_words(text, uuid);

-- An era is named by so many bits of the beginning of an id: of 12 some two years, of 20 some three days. No pair has
-- capital letters.
create function search_era(bits integer, era integer) returns text language sql immutable strict parallel safe
    return 'ERA' || bits::text || '-' || era::text;

create function search_words(said text, id uuid) returns tsvector language sql immutable strict parallel safe
    return (
        select array_to_tsvector(array_agg(distinct word))
        from (
            select letter || coalesce(lead(letter) over (order by place), '') as word
            from regexp_split_to_table(left(said, 60000), '') with ordinality as letters (letter, place)
            union all
            select search_era(bits, ('x' || left(id::text, 5))::bit(20)::integer >> (20 - bits))
            from generate_series(12, 20, 2) bits) words
        where word <> '');

-- Within some eras; of 0 bits, within all.
create function search_query(asked text, bits integer, from_era integer, to_era integer) returns tsquery
    language sql immutable strict parallel safe
    return case
        when bits = 0 then search_query(asked)
        else search_query(asked) && (
            select string_agg('''' || search_era(bits, era) || '''', ' | ')::tsquery
            from generate_series(from_era, to_era) era)
    end;

-- Who still asks as before, while the last of the old replicas run: eras were those of 20 bits.
create or replace function search_query(asked text, from_era integer, to_era integer) returns tsquery
    language sql immutable strict parallel safe
    return search_query(asked, case when from_era = 0 then 0 else 20 end, from_era, to_era);

create index petition_text_words on petition_text using gin (search_words(said, petition_id));
