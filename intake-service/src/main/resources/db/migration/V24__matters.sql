-- Matters 同一事项: what several petitions are about, found by the machine or put together by a person (I-23).
create table shared_matter (
    id uuid primary key,
    version bigint not null,
    name varchar(200),
    confirmed_by varchar(200),
    confirmed_at timestamptz,
    -- of how many petitions the last sign of growth told, and when
    signed_for int not null default 0,
    signed_at timestamptz
);

-- Without a foreign key to the petition: its check would wait for whoever changes that, and they for the lock of the matters.
create table matter_member (
    petition_id uuid primary key,
    matter_id uuid not null references shared_matter (id) on delete cascade,
    -- as when it was put there: whoever turns out to accuse somebody belongs to no open matter any more (E-19)
    confidential boolean not null,
    -- null where a person put it there
    nearness double precision,
    placed_by varchar(200)
);

create index matter_member_of on matter_member (matter_id);

-- What a person has taken out of a matter is not put back by the machine.
create table matter_apart (
    petition_id uuid not null,
    matter_id uuid not null references shared_matter (id) on delete cascade,
    primary key (petition_id, matter_id)
);

-- Petitions that were not looked at yet; those of before are looked at in the background.
create table matter_todo (petition_id uuid primary key);
insert into matter_todo select petition_id from repeat_index;
