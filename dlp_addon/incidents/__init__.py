"""What is kept of uploads: incidents with masked evidence, inspections for replay, releases, sealed content, audit."""
