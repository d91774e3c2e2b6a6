-- What step 5 tells the petitioner beside the reply: the notice of a hearing, the opinion of a review (E-09, E-11); sealed, the last of
-- a kind holds.
create table notice_letter (
    id          uuid primary key,
    petition_id uuid not null,
    kind        text not null,
    sealed      bytea not null,
    unique (petition_id, kind)
);
