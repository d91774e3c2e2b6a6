-- External numbers are compared as they are read, not as they are written; odd writings are re-keyed while the service works.
alter table petition add column external_key text;
update petition set external_key = lower(regexp_replace(external_ref, '[\s-]', '', 'g')) where external_ref is not null;
create index petition_external_key on petition (channel, external_key) where external_key is not null;

-- Several words, in any order: each of them is looked for.
create function search_patterns(asked text) returns text[] language sql immutable strict parallel safe
    return (select array_agg(search_pattern(word)) from regexp_split_to_table(asked, ' +') word where word <> '');

create or replace function search_query(asked text) returns tsquery language sql immutable strict parallel safe
    return (
        select string_agg(
            '''' || replace(replace(pair, '\', '\\'), '''', '''''') || ''''
                || case when letters = 1 then ':*' else '' end, ' & ')::tsquery
        from (
            select word_at, letter || coalesce(lead(letter) over word, '') as pair, place, count(*) over (partition by word_at) as letters
            from regexp_split_to_table(search_text(asked), ' +') with ordinality as words (word, word_at),
                regexp_split_to_table(words.word, '') with ordinality as split (letter, place)
            where words.word <> ''
            window word as (partition by word_at order by place)) pairs
        where letters = 1 or place < letters);

-- How far what was kept before is re-keyed; a new version of the reading begins anew.
create table rekeying (
    kept    text primary key,
    version integer not null,
    last    uuid    not null
);
