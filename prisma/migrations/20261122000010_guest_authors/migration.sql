-- AlterTable
ALTER TABLE "person" ADD COLUMN "guest" BOOLEAN NOT NULL DEFAULT false;
