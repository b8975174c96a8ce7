-- off_wall: 1 once its customer took what they left off the wall by an act of its own; no later revision gives it again.
ALTER TABLE submissions ADD COLUMN off_wall INTEGER NOT NULL DEFAULT 0;
-- The state in which its customer withdrew it: what a manager took down comes back as that.
ALTER TABLE cards ADD COLUMN withdrawn_from TEXT;
