-- A grading is updated at every act: with room beside it, the new version needs no entry in an index (HOT).
alter table grading set (fillfactor = 70);
