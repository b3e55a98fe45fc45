"""Runs Statement Lens over a corpus of JSON Lines with Apache Spark.

    spark-submit analyze_spark.py INPUT OUTPUT [PARTITIONS]

INPUT and OUTPUT are anything Spark reads and writes (a folder, s3a://, hdfs://). The command is the environment
variable STATEMENT_LENS (default: statement-lens); it must be installed on every worker, at the same version.

Each partition is one run of the filter: one line out for each line in, in the same order. The exit code is checked, so a
partition whose run breaks off is run again; inputs that cannot be read are answered with an error line, which is a result
(--errors-ok).
"""

import os
import sys

from pyspark.sql import SparkSession


def main(source, target, partitions):
    command = os.environ.get("STATEMENT_LENS", "statement-lens") + " analyze - --errors-ok --quiet --jobs 1"
    spark = SparkSession.builder.appName("statement-lens").getOrCreate()
    lines = spark.sparkContext.textFile(source, minPartitions=partitions)
    if lines.getNumPartitions() < partitions:
        lines = lines.repartition(partitions)
    lines.pipe(command, env=dict(os.environ), checkCode=True).saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 200)
