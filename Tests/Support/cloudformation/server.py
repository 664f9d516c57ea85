#!/usr/bin/env python3
"""A local CloudFormation for IAM roles, their policies and the permissions of functions.

    server.py ENDPOINT FILE

ENDPOINT answers for IAM and Lambda, which do what a stack asks for. What CloudFormation itself does
follows the schemas of the resources and its user guide: one stack for each name, a create-only
property makes a new resource before the old one goes, a name that is taken fails, a failure rolls
back, DeletionPolicy and UpdateReplacePolicy are kept. Its address is written to FILE; it ends when
the process that started it has ended.
"""

import http.server
import itertools
import json
import os
import re
import sys
import threading
import time
import urllib.parse
from xml.sax.saxutils import escape

import botocore.session
import yaml
from botocore.exceptions import ClientError

ACCOUNT = "123456789012"
# The properties that make another resource when they change.
CREATE_ONLY = {
    "AWS::IAM::Role": {"RoleName", "Path"},
    "AWS::IAM::RolePolicy": {"RoleName", "PolicyName"},
    "AWS::Lambda::Permission": None,  # all of them
}


class Refused(Exception):
    """A request or a resource that fails, with its code."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code, self.text = code, text


class Template:
    """A template with its parameters, whose functions are resolved."""

    class Loader(yaml.SafeLoader):
        pass

    def __init__(self, text, given, region, stack):
        try:
            self.body = yaml.load(text, self.Loader)
        except yaml.YAMLError as error:
            raise Refused("ValidationError", f"Template format error: {error}")
        declared = self.body.get("Parameters", {})
        if set(given) - set(declared):
            raise Refused("ValidationError", f"Parameters: {sorted(set(given) - set(declared))} do not exist in the template")
        self.values = {
            "AWS::Region": region, "AWS::AccountId": ACCOUNT, "AWS::Partition": "aws",
            "AWS::StackName": stack, "AWS::URLSuffix": "amazonaws.com", "AWS::NoValue": None,
        }
        for name, declaration in declared.items():
            value = given.get(name, declaration.get("Default"))
            if value is None:
                raise Refused("ValidationError", f"Parameters: [{name}] must have values")
            allowed = declaration.get("AllowedValues")
            if allowed and str(value) not in map(str, allowed):
                raise Refused("ValidationError", f"Parameter '{name}' must be one of AllowedValues")
            self.values[name] = str(value)
        self.parameters = sorted(declared)

    def resources(self):
        """Type, properties and the two policies of each resource whose condition holds."""
        found = {}
        for name, resource in self.body["Resources"].items():
            if "Condition" in resource and not self.holds(resource["Condition"]):
                continue
            if resource["Type"] not in CREATE_ONLY:
                raise Refused("ValidationError", f"Unrecognized resource types: [{resource['Type']}]")
            found[name] = {
                "type": resource["Type"],
                "properties": self.resolved(resource.get("Properties", {})),
                "deletion": resource.get("DeletionPolicy", "Delete"),
                "replacement": resource.get("UpdateReplacePolicy", "Delete"),
            }
        return found

    def holds(self, condition):
        if isinstance(condition, str):
            return self.holds(self.body["Conditions"][condition])
        [(function, value)] = condition.items()
        if function == "Condition":
            return self.holds(value)
        if function == "Fn::Equals":
            return str(self.resolved(value[0])) == str(self.resolved(value[1]))
        if function == "Fn::Not":
            return not self.holds(value[0])
        return {"Fn::And": all, "Fn::Or": any}[function](self.holds(part) for part in value)

    def resolved(self, value):
        if isinstance(value, list):
            return [part for part in map(self.resolved, value) if part is not None]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            [(function, inner)] = value.items()
            if function == "Ref":
                return self.reference(inner)
            if function == "Fn::GetAtt":
                return self.attribute(*(inner if isinstance(inner, list) else inner.split(".", 1)))
            if function == "Fn::If":
                return self.resolved(inner[1] if self.holds(inner[0]) else inner[2])
            if function == "Fn::Join":
                return inner[0].join(map(str, self.resolved(inner[1])))
            if function == "Fn::Split":
                return self.resolved(inner[1]).split(inner[0])
            if function == "Fn::Select":
                return self.resolved(inner[1])[int(inner[0])]
            if function == "Fn::Sub":
                text, own = (inner, {}) if isinstance(inner, str) else inner

                def put(match):
                    name = match[1]
                    if name.startswith("!"):
                        return "${" + name[1:] + "}"
                    if name in own:
                        return str(self.resolved(own[name]))
                    return str(self.attribute(*name.split(".", 1)) if "." in name else self.reference(name))

                return re.sub(r"\$\{([^}]+)\}", put, text)
            if function.startswith("Fn::"):
                raise Refused("ValidationError", f"Template error: {function} is not known here")
        parts = ((name, self.resolved(part)) for name, part in value.items())
        return {name: part for name, part in parts if part is not None}

    def reference(self, name):
        if name in self.values:
            return self.values[name]
        if name not in self.body["Resources"]:
            raise Refused("ValidationError", f"Unresolved resource dependencies [{name}]")
        properties = self.body["Resources"][name].get("Properties", {})
        return self.resolved(properties.get("RoleName") or properties.get("PolicyName") or name)

    def attribute(self, name, attribute):
        properties = self.body["Resources"][name].get("Properties", {})
        path = self.resolved(properties.get("Path", "/"))
        if attribute != "Arn":
            raise Refused("ValidationError", f"{name}.{attribute} is not known here")
        return f"arn:aws:iam::{ACCOUNT}:role{path}{self.resolved(properties['RoleName'])}"


def tagged(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}


# CloudFormation reads every plain scalar as text, dates such as 2012-10-17 above all.
Template.Loader.yaml_implicit_resolvers = {}
Template.Loader.add_multi_constructor("!", tagged)


class Stacks:
    """The stacks of an account, made of what the endpoint answers for."""

    def __init__(self, endpoint):
        self.endpoint, self.stacks, self.changes, self.numbers = endpoint, {}, {}, itertools.count(1)

    def client(self, service, region):
        return botocore.session.get_session().create_client(
            service, region_name=region, endpoint_url=self.endpoint,
            aws_access_key_id="AKIDCLOUDFORMATION", aws_secret_access_key="made-up",
        )

    def create(self, key, logical, kind, properties):
        """Makes a resource, and returns its physical name."""
        region, stack = key
        iam = self.client("iam", region)
        try:
            if kind == "AWS::IAM::Role":
                more = {k: properties[k] for k in ("Path", "Description", "PermissionsBoundary") if k in properties}
                iam.create_role(
                    RoleName=properties["RoleName"],
                    AssumeRolePolicyDocument=json.dumps(properties["AssumeRolePolicyDocument"]), **more,
                )
                self.put_policies(iam, properties)
                return properties["RoleName"]
            if kind == "AWS::IAM::RolePolicy":
                iam.put_role_policy(
                    RoleName=properties["RoleName"], PolicyName=properties["PolicyName"],
                    PolicyDocument=json.dumps(properties["PolicyDocument"]),
                )
                return f"{properties['PolicyName']}|{properties['RoleName']}"
            # The statement's identifier is CloudFormation's own.
            sid = f"{stack}-{logical}-{next(self.numbers):012d}"[-100:]
            names = {"Action", "FunctionName", "Principal", "SourceArn", "SourceAccount"}
            self.client("lambda", region).add_permission(
                StatementId=sid, **{k: v for k, v in properties.items() if k in names}
            )
            return sid
        except ClientError as error:
            raise Refused(error.response["Error"]["Code"], error.response["Error"]["Message"])

    @staticmethod
    def put_policies(iam, properties):
        for policy in properties.get("Policies", []):
            iam.put_role_policy(
                RoleName=properties["RoleName"], PolicyName=policy["PolicyName"],
                PolicyDocument=json.dumps(policy["PolicyDocument"]),
            )

    def update(self, region, old, properties):
        """Changes a resource in place."""
        iam = self.client("iam", region)
        if old["type"] == "AWS::IAM::RolePolicy":
            iam.put_role_policy(
                RoleName=properties["RoleName"], PolicyName=properties["PolicyName"],
                PolicyDocument=json.dumps(properties["PolicyDocument"]),
            )
            return
        iam.update_assume_role_policy(
            RoleName=old["physical"], PolicyDocument=json.dumps(properties["AssumeRolePolicyDocument"])
        )
        kept = {policy["PolicyName"] for policy in properties.get("Policies", [])}
        for policy in old["properties"].get("Policies", []):
            if policy["PolicyName"] not in kept:
                iam.delete_role_policy(RoleName=old["physical"], PolicyName=policy["PolicyName"])
        self.put_policies(iam, properties)

    def delete(self, region, resource):
        properties = resource["properties"]
        iam = self.client("iam", region)
        try:
            if resource["type"] == "AWS::IAM::Role":
                for policy in properties.get("Policies", []):
                    iam.delete_role_policy(RoleName=resource["physical"], PolicyName=policy["PolicyName"])
                iam.delete_role(RoleName=resource["physical"])
            elif resource["type"] == "AWS::IAM::RolePolicy":
                iam.delete_role_policy(RoleName=properties["RoleName"], PolicyName=properties["PolicyName"])
            else:
                self.client("lambda", region).remove_permission(
                    FunctionName=properties["FunctionName"], StatementId=resource["physical"]
                )
        except ClientError as error:
            if error.response["Error"]["Code"] not in ("NoSuchEntity", "ResourceNotFoundException"):
                raise Refused(error.response["Error"]["Code"], error.response["Error"]["Message"])

    def deploy(self, key, template):
        region, _ = key
        stack = self.stacks.setdefault(key, {"resources": {}, "status": ""})
        old, made, changed, kept = stack["resources"], [], [], {}
        is_new = not old and not stack["status"]
        wanted = template.resources()
        # An IAM role comes before what is put into it.
        order = sorted(wanted, key=lambda name: wanted[name]["type"] != "AWS::IAM::Role")
        try:
            for name in order:
                new, was = wanted[name], old.get(name)
                only = CREATE_ONLY[new["type"]]
                if was and was["type"] == new["type"] and was["properties"] == new["properties"]:
                    kept[name] = dict(was, **{k: new[k] for k in ("deletion", "replacement")})
                    continue
                same = was and was["type"] == new["type"] and only is not None and all(
                    was["properties"].get(k) == new["properties"].get(k) for k in only
                )
                if same:
                    self.update(region, was, new["properties"])
                    changed.append(was)
                    kept[name] = dict(new, physical=was["physical"])
                    continue
                kept[name] = dict(new, physical=self.create(key, name, new["type"], new["properties"]))
                made.append(kept[name])
            for name, was in reversed(old.items()):
                policy = "replacement" if name in wanted else "deletion"
                if kept.get(name, {}).get("physical") != was["physical"] and was[policy] == "Delete":
                    self.delete(region, was)
            stack.update(resources=kept, reason="")
            stack["status"] = "CREATE_COMPLETE" if is_new else "UPDATE_COMPLETE"
        except Refused as refused:
            for resource in reversed(made):
                # What is to be retained is retained from a failed creation, too.
                if resource["deletion"] != "Retain":
                    self.delete(region, resource)
            for was in changed:
                self.update(region, was, was["properties"])
            stack.update(reason=refused.text)
            stack["status"] = "ROLLBACK_COMPLETE" if is_new else "UPDATE_ROLLBACK_COMPLETE"

    def answer(self, form, region):
        action = form["Action"]
        name = form.get("StackName", "")
        if name.startswith("arn:"):
            name = name.split("/")[1]
        key, stack = (region, name), self.stacks.get((region, name))
        arn = f"arn:aws:cloudformation:{region}:{ACCOUNT}:stack/{name}/1"
        if action == "CreateChangeSet":
            return self.change(form, key, arn)
        if action in ("DescribeChangeSet", "ExecuteChangeSet"):
            key, template, is_same = self.changes[form["ChangeSetName"]]
            if action == "ExecuteChangeSet":
                self.deploy(key, template)
                self.stacks[key]["template"] = template
                return ""
            if is_same:
                return "<Status>FAILED</Status><StatusReason>The submitted information didn't contain changes.</StatusReason>"
            return "<Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus>"
        if action == "DeleteStack":
            for resource in reversed((stack or {"resources": {}})["resources"].values()):
                if resource["deletion"] == "Delete":
                    self.delete(region, resource)
            self.stacks.pop(key, None)
            return ""
        if not stack:
            raise Refused("ValidationError", f"Stack with id {name} does not exist")
        if action == "DescribeStacks":
            return (
                f"<Stacks><member><StackName>{name}</StackName><StackId>{arn}</StackId>"
                f"<CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>{stack['status']}</StackStatus>"
                f"<StackStatusReason>{escape(stack['reason'])}</StackStatusReason></member></Stacks>"
            )
        if action == "GetTemplateSummary":
            names = "".join(f"<member><ParameterKey>{n}</ParameterKey></member>" for n in stack["template"].parameters)
            return f"<Parameters>{names}</Parameters>"
        if action == "DescribeStackEvents":
            return (
                f"<StackEvents><member><StackId>{arn}</StackId><EventId>1</EventId><StackName>{name}</StackName>"
                f"<Timestamp>2026-01-01T00:00:00Z</Timestamp><ResourceStatus>{stack['status']}</ResourceStatus>"
                f"<ResourceStatusReason>{escape(stack['reason'])}</ResourceStatusReason></member></StackEvents>"
            )
        raise Refused("ValidationError", f"{action} is not known here")

    def change(self, form, key, arn):
        region, name = key
        stack = self.stacks.get(key)
        if not re.fullmatch(r"[A-Za-z][-A-Za-z0-9]{0,127}", name):
            raise Refused("ValidationError", f"Value '{name}' at 'stackName' failed to satisfy constraint")
        if stack and stack["status"] == "ROLLBACK_COMPLETE":
            raise Refused("ValidationError", f"Stack:{arn} is in ROLLBACK_COMPLETE state and can not be updated.")
        given = {}
        for number in itertools.count(1):
            stem = f"Parameters.member.{number}."
            if stem + "ParameterKey" not in form:
                break
            parameter = form[stem + "ParameterKey"]
            if form.get(stem + "UsePreviousValue") == "true":
                given[parameter] = stack["template"].values[parameter]
            else:
                given[parameter] = form.get(stem + "ParameterValue", "")
        template = Template(form["TemplateBody"], given, region, name)
        resources = template.resources()
        named = any("RoleName" in r["properties"] and r["type"] == "AWS::IAM::Role" for r in resources.values())
        if named and "CAPABILITY_NAMED_IAM" not in form.values():
            raise Refused("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_NAMED_IAM]")
        was = {n: {k: r[k] for k in ("type", "properties")} for n, r in (stack or {"resources": {}})["resources"].items()}
        now = {n: {k: r[k] for k in ("type", "properties")} for n, r in resources.items()}
        change = f"arn:aws:cloudformation:{region}:{ACCOUNT}:changeSet/{form['ChangeSetName']}/{next(self.numbers)}"
        self.changes[change] = key, template, bool(stack) and was == now
        return f"<Id>{change}</Id><StackId>{arn}</StackId>"


class Handler(http.server.BaseHTTPRequestHandler):
    stacks = lock = None

    def log_message(self, *words):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        form = {name: value[0] for name, value in urllib.parse.parse_qs(body, keep_blank_values=True).items()}
        scope = re.search(r"Credential=[^/]+/\d+/([\w-]+)/", self.headers.get("Authorization", ""))
        action = form.get("Action", "")
        try:
            with self.lock:
                inner = self.stacks.answer(form, scope[1] if scope else "us-east-1")
            status = 200
            text = (
                f'<{action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">'
                f"<{action}Result>{inner}</{action}Result>"
                f"<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>"
            )
        except Refused as refused:
            status = 400
            text = (
                f"<ErrorResponse><Error><Type>Sender</Type><Code>{refused.code}</Code>"
                f"<Message>{escape(refused.text)}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
            )
        self.send_response(status)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())


def main(endpoint, file):
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    parent = os.getppid()
    Handler.stacks, Handler.lock = Stacks(endpoint), threading.Lock()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with open(file + ".new", "w") as output:
        output.write(f"http://127.0.0.1:{server.server_port}")
    os.rename(file + ".new", file)
    while os.getppid() == parent:
        time.sleep(0.5)


if __name__ == "__main__":
    main(*sys.argv[1:])
